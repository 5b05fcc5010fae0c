// The one-way imports of the house: see docs/adr/0001-one-way-imports.md.
const rooms = {
  irt: ['irt'],
  cat: ['cat', 'irt'],
  banks: ['banks', 'cat', 'irt', 'formats'],
  assessment: ['assessment', 'banks', 'cat', 'irt', 'formats'],
  pathways: ['pathways', 'assessment', 'banks', 'cat', 'irt', 'formats'],
  report: ['report', 'pathways', 'assessment', 'banks', 'cat', 'irt', 'formats'],
  lab: ['lab', 'banks', 'cat', 'irt', 'formats'],
  authoring: ['authoring', 'banks', 'pathways', 'assessment', 'cat', 'irt', 'formats'],
  content: ['content', 'banks', 'pathways', 'assessment', 'formats'],
};

module.exports = {
  forbidden: [
    ...Object.entries(rooms).map(([room, allowed]) => ({
      name: `${room}-imports-one-way`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: '^src/[^/]+/', pathNot: allowed.map((name) => `^src/${name}/`) },
    })),
    { name: 'nothing-in-src-imports-cli', severity: 'error', from: { path: '^src/' }, to: { path: '^cli/' } },
    { name: 'no-cycles', severity: 'error', from: { path: '^(src|cli)/' }, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    {
      name: 'only-node-touches-node',
      severity: 'error',
      from: { path: '^src/(?!node/)' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'core-has-no-dependency-but-the-rng',
      severity: 'error',
      from: { path: '^src/(irt|cat|banks|assessment|pathways|report|lab|content|index)' },
      to: { dependencyTypes: ['npm'], pathNot: 'seedrandom' },
    },
    {
      name: 'irt-and-cat-import-each-other-and-the-rng',
      severity: 'error',
      from: { path: '^src/irt/' },
      to: { path: '^src/cat/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node'], extensions: ['.ts', '.tsx', '.js'] },
  },
};
