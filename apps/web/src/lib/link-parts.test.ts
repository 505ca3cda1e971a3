import { describe, expect, it } from '@jest/globals';
import { linkParts } from './link-parts.js';

const here = 'http://localhost:3000';
const links = (text: string) =>
  linkParts(text, here)
    .filter(({ kind }) => kind === 'link')
    .map((part) => part.text);

describe('addresses in a mail', () => {
  it('are links when they are of this server, without the sentence around them', () => {
    expect(links(`Open (${here}/sign-in?token=abc). Or ${here}/c/one, ${here}.`)).toEqual([
      `${here}/sign-in?token=abc`,
      `${here}/c/one`,
      here,
    ]);
  });

  it.each([
    'https://elsewhere.example/',
    'http://localhost:3000.elsewhere.example/',
    'http://localhost:3000@elsewhere.example/',
    'http://localhost:3001/',
    'javascript:alert(1)',
    'data:text/html,http',
  ])('stay words when they lead elsewhere: %s', (address) => {
    expect(links(`Look: ${address}`)).toEqual([]);
  });

  it('lose nothing of the text', () => {
    const text = `One ${here}/a two https://elsewhere.example three ${here}/b`;
    expect(
      linkParts(text, here)
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
  });
});
