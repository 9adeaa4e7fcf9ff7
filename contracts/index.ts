export * from './newsroom';
export * from './pages';
export * from './permissions';
