export * from './accounts.ts';
export * from './files.ts';
export * from './orders.ts';
export * from './packs.ts';
export * from './parties.ts';
export * from './submissions.ts';
export * from './work.ts';
