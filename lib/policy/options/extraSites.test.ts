import { describe, expect, it } from 'vitest';
import option from './extraSites.ts';

describe('extraSites', () => {
  it('takes hosts and whole-site patterns, and names the others by their place', () => {
    const given = ['forum.example', 'https://*.clinic.example/*', 'http://old.example', 'https://*/*', 7, null, ' '];
    expect(option.parse(given)).toEqual({
      value: ['https://forum.example/*', 'https://*.clinic.example/*'],
      problems: [
        { item: 2, what: 'not-https' },
        { item: 3, what: 'wrong-type' },
        { item: 4, what: 'wrong-type' },
        { item: 5, what: 'wrong-type' },
        { item: 6, what: 'wrong-type' },
      ],
    });
  });
});
