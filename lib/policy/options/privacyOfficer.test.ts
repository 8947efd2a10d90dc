import { describe, expect, it } from 'vitest';
import option from './privacyOfficer.ts';

describe('privacyOfficer', () => {
  it.each(['privacy@oakdental.example', ' privacy.office+posts@clinic.example ', ''])('takes %j', (address) => {
    expect(option.parse(address)).toEqual({ value: address.trim(), problems: [] });
  });

  it.each([
    'privacy',
    'a@b.example, c@d.example',
    'a@b.example?bcc=c@d.example',
    'mailto:a@b.example',
    'a b@c.example',
  ])('refuses %j', (address) => {
    expect(option.parse(address).problems).toHaveLength(1);
  });
});
