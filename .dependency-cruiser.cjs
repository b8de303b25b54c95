/** Who may import whom. The way of a submission goes one way; nothing walks backwards. */
const only = (from, allowed, extra = {}) => ({
  name: `${from}-imports-only-${allowed.join('-') || 'itself'}`,
  severity: 'error',
  from: { path: `^${from}/`, ...(extra.from ?? {}) },
  to: {
    path: '^(domain|rules|evidence|store|activities|workflows|server|web|cli|test|bench)/',
    pathNot: [`^${from}/`, ...allowed.map((folder) => `^${folder}/?`)],
    ...(extra.to ?? {}),
  },
});

module.exports = {
  forbidden: [
    {
      name: 'no-cycle',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    only('domain', []),
    only('rules', ['domain']),
    only('evidence', ['domain']),
    only('store', ['domain']),
    only('activities', ['domain', 'rules', 'evidence', 'store']),
    { ...only('workflows', ['domain']), to: { path: '^(rules|evidence|store|server|web|cli|test|bench)/' } },
    {
      name: 'workflows-import-activities-as-types-only',
      severity: 'error',
      from: { path: '^workflows/' },
      to: { path: '^activities/', dependencyTypesNot: ['type-only'] },
    },
    only('server', ['domain', 'store', 'rules', 'workflows/messages.ts'], {
      // upload-facts.ts: an upload is answered with what its bytes say, so it is read where it arrives.
      // page-pictures.ts: what people look at is drawn when they ask, in a process of its own.
      from: { pathNot: '^server/(worker|upload-facts|page-pictures)' },
    }),
    only('server', ['domain', 'store', 'rules', 'workflows', 'activities', 'evidence'], {
      from: { path: '^server/worker' },
    }),
    only('server', ['domain', 'evidence/files', 'evidence/pictures'], {
      from: { path: '^server/upload-facts' },
    }),
    only('server', ['domain', 'store', 'evidence/pool', 'evidence/pdf'], {
      from: { path: '^server/page-pictures' },
    }),
    only('cli', ['domain', 'rules', 'evidence']),
    only('web', ['domain', 'rules', 'server/api-types.ts']),
    {
      name: 'domain-imports-zod-only',
      severity: 'error',
      from: { path: '^domain/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core'], pathNot: 'node_modules/zod/' },
    },
    {
      name: 'rules-and-workflows-stay-pure',
      comment: 'Rules also run in the browser, workflows are replayed: no node: module.',
      severity: 'error',
      from: { path: '^(rules|workflows|domain)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-production-import-of-tests',
      severity: 'error',
      from: { pathNot: '^(test|bench)/' },
      to: { path: '^(test|bench)/' },
    },
    { name: 'not-to-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
