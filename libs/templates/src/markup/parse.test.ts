import { describe, expect, test } from '@jest/globals';
import { parseBlocks } from './parse.js';

describe('the markup a template renders to', () => {
  test('becomes typed blocks, with the source file’s line breaks forgotten', () => {
    expect(parseBlocks('<h2>Why</h2>\n<p>one\n  two <strong>three</strong></p>', 't')).toEqual([
      { kind: 'heading', level: 2, content: [{ kind: 'text', text: 'Why' }] },
      {
        kind: 'paragraph',
        content: [
          { kind: 'text', text: 'one two ' },
          { kind: 'text', text: 'three', strong: true },
        ],
      },
    ]);
  });

  test('keeps the writer’s own paragraphs and line breaks inside a quotation', () => {
    const [block] = parseBlocks(
      '<blockquote class="words" title="In my own words">first\nsecond\n\n \nthird</blockquote>',
      't',
    );
    expect(block).toEqual({
      kind: 'words',
      label: 'In my own words',
      paragraphs: [
        [{ kind: 'text', text: 'first' }, { kind: 'break' }, { kind: 'text', text: 'second' }],
        [{ kind: 'text', text: 'third' }],
      ],
    });
  });

  test('decodes escaped values into plain text and drops characters that could turn a line around', () => {
    const [block] = parseBlocks('<p>&lt;b&gt; &amp;amp; a\u202eb\u0007c e\u0301</p>', 't');
    expect(block).toEqual({ kind: 'paragraph', content: [{ kind: 'text', text: '<b> &amp; abc é' }] });
  });

  test.each([
    ['<script>x</script>', '<script> is not a block'],
    ['<p><img src="x"/></p>', '<img> may not stand inside <p>'],
    ['<p>a', '<p> is never closed'],
    ['loose text', 'text stands outside any block'],
    ['<p>1 < 2</p>', 'a tag is not well formed'],
    ['<p><a href="javascript:x">y</a></p>', 'a link must lead to'],
    ['<dl><dt>a</dt></dl>', 'needs pairs'],
    ['<blockquote class="words">x</blockquote>', 'needs a title'],
    ['<ul></ul>', '<ul> is empty'],
    ['</p>', 'closes nothing'],
  ])('refuses %s', (markup, problem) => {
    expect(() => parseBlocks(markup, 'some_letter/en')).toThrow(problem);
    expect(() => parseBlocks(markup, 'some_letter/en')).toThrow('Template some_letter/en');
  });
});
