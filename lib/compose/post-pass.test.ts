import { describe, expect, it } from 'vitest';
import { PostPass } from './post-pass.ts';

describe('PostPass', () => {
  const opened = (): PostPass => {
    const pass = new PostPass();
    pass.open('text');
    return pass;
  };

  it('covers nothing before it is opened, and nothing once it is closed', () => {
    expect(new PostPass().covers('', 1)).toBe(false);
    const pass = opened();
    pass.close();
    expect(pass.covers('text', 1)).toBe(false);
  });

  it('covers every event of one gesture, and none of the next', () => {
    const pass = opened();
    expect(pass.covers('text', 4)).toBe(true);
    pass.use(4);
    expect([pass.covers('text', 4), pass.covers('text', 5)]).toEqual([true, false]);
  });

  it('is not used up by a press that was stopped for another box', () => {
    const pass = opened();
    expect(pass.covers('text', 4)).toBe(true);
    expect(pass.covers('text', 5)).toBe(true);
  });

  it('covers exactly its text', () => {
    expect(opened().covers('text!', 1)).toBe(false);
  });
});
