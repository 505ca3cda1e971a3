import { refuse, type Refusal } from '../shared/refusal.js';

/** Words that would stand for pages of the site itself. */
const reserved = new Set([
  'admin',
  'api',
  'app',
  'assets',
  'graphql',
  'health',
  'join',
  'metrics',
  'new',
  'sign-in',
  'static',
]);

/** The public address of a campaign: 3 to 60 of a-z, 0-9 and single hyphens, not starting with a digit. */
export function checkSlug(slug: string): string | Refusal<'SlugNotAllowed'> {
  const allowed = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(slug) && slug.length >= 3 && slug.length <= 60;
  return allowed && !reserved.has(slug)
    ? slug
    : refuse(
        'SlugNotAllowed',
        'Use 3 to 60 small letters, digits and single hyphens, beginning with a letter, and no word of the site itself.',
        'slug',
      );
}

/** A suggestion from the title; empty when the title holds no usable letters. */
export function slugFrom(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .slice(0, 60)
    .replace(/-+$/, '');
}

/** `?source=` codes on join links: short, and never anything that could name a person. */
export function checkSourceCode(code: string): string | Refusal<'SourceCodeNotAllowed'> {
  return /^[a-z0-9][a-z0-9_-]{0,31}$/.test(code)
    ? code
    : refuse(
        'SourceCodeNotAllowed',
        'Use up to 32 small letters, digits, hyphens or underscores.',
        'sourceCode',
      );
}
