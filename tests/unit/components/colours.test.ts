import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { severities } from '../../../lib/draft/draft.ts';
import { highlightCss, highlightName } from '../../../lib/page/highlight-css.ts';
import { contrast } from './contrast.ts';

const readable = 4.5;
const visible = 3;

/** The colours that a style sheet names, light first and dark second. */
function palettes(file: string): Record<string, string>[] {
  const css = readFileSync(file, 'utf8');
  const names = [...css.matchAll(/--([a-z-]+): (#[0-9a-f]+);/g)];
  const dark = names.findIndex(([, name], at) => at > 0 && name === names[0]?.[1]);
  return [names.slice(0, dark), names.slice(dark)].map((some) =>
    Object.fromEntries(some.map(([, name = '', value = '']) => [name, value])),
  );
}

describe.each(['components/styles/base.css', 'components/app/styles/tokens.css'])('%s', (file) => {
  test.each([
    ['light', palettes(file)[0]],
    ['dark', palettes(file)[1]],
  ])('every text can be read in %s', (_, palette = {}) => {
    const { surface = '', page = surface, hover = '', text = '', soft = '' } = palette;
    for (const ground of [surface, page, hover]) {
      expect(contrast(text, ground)).toBeGreaterThan(readable);
      expect(contrast(soft, ground)).toBeGreaterThan(readable);
    }
    for (const severity of severities) {
      expect(contrast(palette[severity] ?? '', surface)).toBeGreaterThan(readable);
    }
    expect(contrast(palette.accent ?? '', surface)).toBeGreaterThan(readable);
  });
});

describe('underlines', () => {
  const lines = severities.map((severity) => {
    const rule = highlightCss.split('\n').find((line) => line.includes(highlightName(severity)));
    return /underline (\w+) (#\w{6}) (\d)px;.*underline-offset:(\d)px/.exec(rule ?? '');
  });

  test('each severity has a line of its own', () => {
    expect(new Set(lines.map((line) => line?.[1])).size).toBe(severities.length);
  });

  test('the solid one fills no gap of another under the same words', () => {
    const solid = lines.find((line) => line?.[1] === 'solid');
    for (const line of lines) {
      if (line === solid) continue;
      const [thickness, offset] = [Number(line?.[3]), Number(line?.[4])];
      expect(Number(solid?.[4])).toBeGreaterThan(offset + thickness);
    }
  });

  test.each(['#ffffff', '#1f1f1f'])('are seen on %s', (page) => {
    for (const line of lines) expect(contrast(line?.[2] ?? '', page)).toBeGreaterThan(visible);
  });
});
