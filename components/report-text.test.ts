import { describe, expect, it } from 'vitest';
import { reportText } from './report-text.ts';

describe('the report about a wrong finding', () => {
  const facts = {
    kind: 'review-reply',
    platform: 'google-business',
    version: '0.1.0',
    userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0',
  } as const;
  const finding = {
    rule: 'patient-confirmation',
    category: 'patient-confirmation',
    severity: 'error',
    stage: 'confirm',
    title: 'CANARY',
    start: 4,
    end: 9,
  } as const;

  it('is made of ids and versions, one a line', () => {
    expect(reportText(finding, facts).split('\n')).toEqual([
      'Chaperone: this finding looks wrong',
      'rule: patient-confirmation',
      'category: patient-confirmation',
      'severity: error (confirm)',
      'kind: review-reply',
      'platform: google-business',
      'version: 0.1.0',
      'browser: Firefox 153',
    ]);
  });

  it.each([
    ['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', 'Firefox 153'],
    ['Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36', 'Chromium 156'],
    ['Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0', 'Edge 156'],
    ['something else', 'other'],
  ])('%s is %s', (userAgent, name) => {
    expect(reportText(finding, { ...facts, userAgent })).toMatch(new RegExp(`browser: ${name}$`));
  });
});
