export * from './capture';
export * from './appearances';
export * from './editing';
export * from './copies';
export * from './newsroom';
export * from './pages';
export * from './permissions';
export * from './publication';
