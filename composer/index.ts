export * from './blocks';
export * from './draft';
export * from './facts';
