import { describe, expect, it } from 'vitest';
import { userKey, type WriteArea } from './storage.ts';
import { addOwnWords, setUserSetting } from './user-settings.ts';

function memory(start: Record<string, unknown> = {}): WriteArea & { readonly content: Record<string, unknown> } {
  const content = { ...start };
  return {
    content,
    get: (key) => Promise.resolve(typeof key === 'string' ? { [key]: content[key] } : { ...content }),
    set: async (items) => void Object.assign(content, items),
    remove: async (key) => void Reflect.deleteProperty(content, key),
  };
}

describe('the person’s own settings', () => {
  it('are kept beside each other, also when several are set at once', async () => {
    const local = memory();
    const outcomes = await Promise.all([
      setUserSetting(local, 'phone', ' 555-0142 '),
      setUserSetting(local, 'organizationName', 'Cedar Falls Dental'),
      setUserSetting(local, 'language', 'es'),
    ]);
    expect(outcomes).toEqual([{ saved: true }, { saved: true }, { saved: true }]);
    expect(local.content[userKey]).toEqual({
      phone: '555-0142',
      organizationName: 'Cedar Falls Dental',
      language: 'es',
    });
  });

  it('are not written where any part of them is wrong', async () => {
    const local = memory({ [userKey]: { phone: '555-0142' } });
    expect(await setUserSetting(local, 'phone', '5'.repeat(41))).toEqual({
      saved: false,
      problems: [{ what: 'too-long' }],
    });
    expect(await setUserSetting(local, 'mayPause', false)).toEqual({
      saved: false,
      problems: [{ what: 'not-yours-to-set' }],
    });
    expect(await setUserSetting(local, 'approvedReplies', [{ title: '', text: 'x' }])).toMatchObject({ saved: false });
    expect(local.content[userKey]).toEqual({ phone: '555-0142' });
  });

  it('are forgotten when they are what holds anyway', async () => {
    const local = memory({ [userKey]: { phone: '555-0142', ownWords: ['Dr. Osei'] } });
    await setUserSetting(local, 'phone', ' ');
    await setUserSetting(local, 'ownWords', []);
    expect(local.content[userKey]).toEqual({});
  });

  it('hold for the next one after the browser refused one', async () => {
    const local = memory();
    const broken: WriteArea = { ...local, set: () => Promise.reject(new Error('QuotaExceededError')) };
    await expect(setUserSetting(broken, 'phone', '1')).rejects.toThrow('QuotaExceededError');
    expect(await setUserSetting(local, 'phone', '2')).toEqual({ saved: true });
  });

  it('take "always fine here" words once, in the order they came', async () => {
    const local = memory();
    await addOwnWords(local, 'Dr. Osei');
    await Promise.all([addOwnWords(local, ' Cedar Falls '), addOwnWords(local, 'Dr. Osei')]);
    expect(local.content[userKey]).toEqual({ ownWords: ['Dr. Osei', 'Cedar Falls'] });
    expect(await addOwnWords(local, 'a sentence about somebody that is much longer than a name or a sign-off')).toEqual(
      {
        saved: false,
        problems: [{ item: 2, what: 'too-long' }],
      },
    );
  });
});
