import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { layer } from './layer.ts';
import type { OptionKey } from './option.ts';
import { isOptionKey, optionKeys, options } from './registry.ts';

/** What TypeScript knows of the option files; the folder walk is compared with it. */
const declared: Record<OptionKey, true> = {
  organizationName: true,
  phone: true,
  contactRole: true,
  language: true,
  ownWords: true,
  part2Program: true,
  ruleSettings: true,
  policyLinks: true,
  approvedReplies: true,
  mayPause: true,
  holdPosts: true,
  privacyOfficer: true,
  platformsOff: true,
  extraSites: true,
  personalMessages: true,
};

describe('the options', () => {
  it('are the files of the folder, and each file declares the type of its value', () => {
    const files = readdirSync(new URL('./options/', import.meta.url), { encoding: 'utf8' }).filter(
      (file) => !file.endsWith('.test.ts'),
    );
    expect([...optionKeys].toSorted()).toEqual(files.map((file) => file.replace(/\.ts$/, '')).toSorted());
    expect([...optionKeys].toSorted()).toEqual(Object.keys(declared).toSorted());
  });

  it.each(optionKeys)('%s says what it is in both languages, and takes its own default', (key) => {
    const option = options[key];
    for (const words of [option.label, option.description]) {
      expect(words.en.length).toBeGreaterThan(0);
      expect(words.es.length).toBeGreaterThan(0);
      expect(words.es).not.toBe(words.en);
    }
    expect(option.parse(option.default)).toEqual({ value: option.default, problems: [] });
    const strictest = option.strictest ?? option.default;
    expect(option.parse(strictest)).toEqual({ value: strictest, problems: [] });
  });

  it('are not mistaken for what every object has', () => {
    expect(isOptionKey('constructor')).toBe(false);
    expect(isOptionKey('__proto__')).toBe(false);
  });

  it('hold their defaults where nobody has set anything', () => {
    const policy = layer({}, {}, 'absent');
    expect(policy.problems).toEqual([]);
    expect(policy.values).toEqual(Object.fromEntries(optionKeys.map((key) => [key, options[key].default])));
    expect(new Set(Object.values(policy.sources))).toEqual(new Set(['default']));
  });
});
