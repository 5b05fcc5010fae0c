import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine, cleanText } from '../../cli/text/clean-text.js';
import { displayWidth } from '../../cli/text/display-width.js';
import { localText } from '../../cli/text/local-text.js';
import { cutLines, wrapText } from '../../cli/text/wrap-text.js';

describe('cleaning a text', () => {
  it('leaves nothing a terminal would carry out or hide', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(cleanText(text)).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u);
      }),
    );
  });

  it('keeps accents, other scripts and line breaks', () => {
    const text = 'Été à Marseille\nПривіт, مرحبا, 你好 — « oui » 12 €';

    expect(cleanText(text)).toBe(text);
  });

  it('takes escape sequences, bidi marks and zero-width characters apart', () => {
    expect(cleanText('a\u001B[31mb\u202Ec\u200Bd\u0007')).toBe('a\uFFFD[31mbcd\uFFFD');
    expect(cleanLine('a\r\n b\tc')).toBe('a b  c');
    expect(displayWidth(cleanText(`e${'\u0301'.repeat(50)}`))).toBe(1);
    expect([...cleanText(`e${'\u0301'.repeat(50)}`)]).toHaveLength(5);
  });
});

describe('wrapping', () => {
  it('never goes beyond the width, and loses no word', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, maxLength: 30 }).filter((word) => /^\S+$/.test(word))),
        fc.integer({ min: 8, max: 80 }),
        (words, width) => {
          const text = cleanText(words.join(' '));
          const lines = wrapText(text, width);

          for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
          expect(lines.join('').replace(/ /g, '')).toBe(text.replace(/ /g, ''));
        },
      ),
    );
  });

  it('breaks at spaces, holds at those that do not break, and sets off what follows', () => {
    expect(wrapText('un deux trois', 8)).toEqual(['un deux', 'trois']);
    expect(wrapText('Vraiment\u00A0? Oui', 10)).toEqual(['Vraiment\u00A0?', 'Oui']);
    expect(wrapText('- un deux trois', 9, '  ')).toEqual(['- un deux', '  trois']);
    expect(wrapText('  retrait gardé', 40)).toEqual(['  retrait gardé']);
  });

  it('cuts drawings without moving their spaces', () => {
    expect(cutLines('│  a  │\n└─────┘  ', 40)).toEqual(['│  a  │', '└─────┘']);
    expect(cutLines('abcdef', 4)).toEqual(['abcd', 'ef']);
  });
});

describe('a text in several languages', () => {
  it('falls back to the default, and says which language it is in', () => {
    expect(localText({ fr: 'oui', en: 'yes' }, 'en', 'fr')).toEqual({ text: 'yes', language: 'en' });
    expect(localText({ fr: 'oui' }, 'en', 'fr')).toEqual({ text: 'oui', language: 'fr' });
    expect(localText({ uk: 'так' }, 'en', 'fr')).toEqual({ text: 'так', language: 'uk' });
    expect(localText('oui', 'en', 'fr')).toEqual({ text: 'oui', language: 'fr' });
  });
});
