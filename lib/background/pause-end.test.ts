import { expect, it, vi } from 'vitest';
import { pauseKey } from '../policy/pause.ts';
import { followPause, onPauseAlarm, pauseAlarm } from './pause-end.ts';

function arrange() {
  return { create: vi.fn(), clear: vi.fn() };
}

it('sets an alarm for the end of a pause', () => {
  const alarms = arrange();
  followPause({ [pauseKey]: { newValue: { since: 1, until: 5000 } } }, 'local', alarms);
  expect(alarms.create).toHaveBeenCalledWith(pauseAlarm, { when: 5000 });
});

it('takes the alarm back where the pause ended early', () => {
  const alarms = arrange();
  followPause({ [pauseKey]: { oldValue: { since: 1, until: 5000 } } }, 'local', alarms);
  expect(alarms.clear).toHaveBeenCalledWith(pauseAlarm);
  expect(alarms.create).not.toHaveBeenCalled();
});

it.each([
  ['another area', 'managed', { [pauseKey]: { newValue: { since: 1, until: 5000 } } }],
  ['another key', 'local', { user: { newValue: {} } }],
])('leaves the alarm alone for %s', (_what, area, changes) => {
  const alarms = arrange();
  followPause(changes, area, alarms);
  expect(alarms.create).not.toHaveBeenCalled();
  expect(alarms.clear).not.toHaveBeenCalled();
});

it('forgets the pause when its alarm rings, and nothing for another alarm', async () => {
  const local = {
    get: vi.fn(async () => ({})),
    set: vi.fn(async () => undefined),
    remove: vi.fn(async () => undefined),
  };
  await onPauseAlarm('another', local);
  expect(local.remove).not.toHaveBeenCalled();
  await onPauseAlarm(pauseAlarm, local);
  expect(local.remove).toHaveBeenCalledWith(pauseKey);
});
