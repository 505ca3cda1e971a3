/** The features, highest first. A feature imports another only downward, and only through its door. */
const order = [
  'sample',
  'publication',
  'precedent',
  'data-rights',
  'disclosure',
  'outcome',
  'delivery',
  'hearing',
  'justification',
  'submission',
  'template',
  'assignment',
  'playbook',
  'complaint',
  'participation',
  'campaign',
  'case',
  'file',
  'consent',
  'organization',
  'identity',
  'jurisdiction',
];

const api = (feature) => `^apps/api/src/features/${feature}/`;
const domain = (feature) => `^libs/domain/src/${feature}/`;
const any = (features) => `(?:${features.join('|')})`;

/** One rule a feature: everything that stands above it is out of its reach. */
const downward = order.slice(1).flatMap((feature, index) => {
  const above = any(order.slice(0, index + 1));
  return [
    {
      name: `api-${feature}-imports-downward-only`,
      severity: 'error',
      comment: `${feature} may not know what stands above it; influence upward goes by an outbox event.`,
      from: { path: api(feature), pathNot: '\\.test\\.ts$' },
      to: { path: api(above) },
    },
    {
      name: `domain-${feature}-imports-downward-only`,
      severity: 'error',
      comment: `${feature} may not know what stands above it.`,
      from: { path: domain(feature), pathNot: '\\.test\\.ts$' },
      to: { path: domain(above), dependencyTypesNot: ['type-only'] },
    },
  ];
});

export default {
  forbidden: [
    ...downward,
    {
      name: 'features-meet-at-one-door',
      severity: 'error',
      comment: 'A feature imports another only through <feature>.public.ts.',
      from: { path: '^apps/api/src/features/([^/]+)/', pathNot: '\\.test\\.ts$' },
      to: {
        path: '^apps/api/src/features/([^/]+)/',
        pathNot: ['^apps/api/src/features/$1/', '\\.public\\.ts$'],
      },
    },
    {
      name: 'domain-is-pure',
      severity: 'error',
      comment:
        'The domain imports only itself and calendar arithmetic: no framework, no database, no clock, no node.',
      from: { path: '^libs/domain/src/', pathNot: '(\\.test\\.ts|-oracle\\.ts|/testing/.*)$' },
      to: { pathNot: ['^libs/domain/src/', '^node_modules/temporal-(polyfill|spec|utils)/'] },
    },
    {
      name: 'platform-knows-no-feature',
      severity: 'error',
      from: {
        path: '^apps/api/src/platform/',
        pathNot: ['\\.test\\.ts$', '/testing/', '/migrate\\.ts$', '/platform\\.module\\.ts$'],
      },
      to: { path: '^apps/api/src/(features|schema)' },
    },
    {
      name: 'templates-know-the-domain-only',
      severity: 'error',
      from: { path: '^libs/templates/src/' },
      to: { path: '^apps/' },
    },
    {
      name: 'web-never-imports-api',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: '^apps/api/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'product-does-not-import-tests',
      severity: 'error',
      from: { path: '^(apps|libs)/[^/]+/src/', pathNot: '(\\.test\\.tsx?$|/testing/)' },
      to: { path: '^test/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(/dist/|\\.generated\\.ts$)' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      conditionNames: ['development', 'import', 'node', 'default'],
      exportsFields: ['exports'],
    },
  },
};
