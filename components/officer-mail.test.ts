import { describe, expect, it } from 'vitest';
import { textsFor } from '../lib/locales/compose.ts';
import { officerMail } from './officer-mail.ts';

describe('officerMail', () => {
  it.each(['en', 'es'] as const)('names what was found once, and the site: %s', (language) => {
    const mail = officerMail(
      textsFor(language),
      'report',
      'p@clinic.example',
      ['This names a condition.', 'This tells when somebody came.', 'This names a condition.'],
      'x',
    );
    const url = new URL(mail);
    expect([url.protocol, url.pathname]).toEqual(['mailto:', 'p@clinic.example']);
    expect([...url.searchParams.keys()]).toEqual(['subject', 'body']);
    expect(url.searchParams.get('body')).toMatch(
      /^[^:]+: This names a condition\. This tells when somebody came\.\r\n[^:]+: x\r\n/,
    );
    expect(mail).not.toMatch(/[\s{}]/);
  });
});
