/** Kinds of content files, by the schema that describes them. */
export const CONTENT_KINDS = [
  'bank',
  'items',
  'questionnaire',
  'assessment',
  'certifications',
  'pathways',
  'eligibility',
  'occupations',
] as const;

/** A kind of content file. */
export type ContentKind = (typeof CONTENT_KINDS)[number];

const BY_NAME: Readonly<Record<string, ContentKind>> = {
  bank: 'bank',
  assessment: 'assessment',
  certifications: 'certifications',
  pathways: 'pathways',
  eligibility: 'eligibility',
  occupations: 'occupations',
};

const MODELINE = /^\uFEFF?#\s*yaml-language-server:\s*\$schema=(\S+)/m;

/**
 * Tells what a file is from its name, then from the schema its first lines name.
 * @param path with forward slashes
 */
export function contentKind(path: string, text = ''): ContentKind | undefined {
  const segments = path.split('/');
  const name = segments.at(-1)?.replace(/\.ya?ml$/i, '') ?? '';
  if (name.endsWith('.items')) return 'items';
  const known = Object.hasOwn(BY_NAME, name) ? BY_NAME[name] : undefined;
  if (known !== undefined) return known;
  if (segments.at(-2) === 'questionnaires') return 'questionnaire';
  const schema = MODELINE.exec(text.slice(0, 2000))?.[1]?.split('/').at(-1)?.replace('.schema.json', '');
  return CONTENT_KINDS.find((kind) => kind === schema);
}

/** Tells whether a path has the name of a YAML file. */
export function isYamlPath(path: string): boolean {
  return /\.ya?ml$/i.test(path);
}
