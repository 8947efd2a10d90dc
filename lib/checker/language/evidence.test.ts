import { describe, expect, it } from 'vitest';
import type { DraftKind } from '../draft.ts';
import { defaultPolicy } from '../policy.ts';
import { readDraft } from '../reading.ts';
import type { Reading } from '../reading.ts';
import { readEvidence, readNames } from './evidence.ts';
import { formsOfSpanish, saidInAnswer, saidInPost, saidInSpanish } from './in-spanish.ts';
import { formPoints, saidPoints } from './points.ts';

const readingOf = (text: string, kind: DraftKind = 'reply'): Reading =>
  readDraft({ text, kind, replyTo: null, images: [] }, defaultPolicy);
const namesOf = (text: string, kind?: DraftKind): Set<string> => readNames(readingOf(text, kind));

describe('names', () => {
  it('of Spanish patterns are names of English ones', () => {
    for (const name of Object.keys({ ...saidInSpanish, ...saidInAnswer, ...saidInPost }))
      expect(Object.keys(saidPoints)).toContain(name);
    for (const name of Object.keys(formsOfSpanish)) expect(name).toMatch(/^es: /);
  });

  it.each([
    ['Your crown is ready.', 'Su corona está lista.', 'with: you+care'],
    ['You told the doctor about your surgery.', 'Le contó al doctor de su cirugía.', 'with: you+care+past'],
    ['Your visit is at noon.', 'Tu cita es a mediodía.', 'your|ur|su ..2 $visit'],
    ['Your mom was here.', 'Tu mamá estuvo aquí.', 'your|ur|su ..1 $kin'],
    ['She left room 4 today.', 'Salió hoy del cuarto 4.', 'room|bed|bay|chair|rm|op|unit|floor #Value'],
    [
      'Thanks for trusting us.',
      'Gracias por confiar en nosotros.',
      'trust|trusted|trusting|choosing|chose|visiting|visited|loyalty',
    ],
    ['You signed the form.', 'Firmaste la hoja.', 'you|u #PastTense'],
    ["We can't discuss care.", 'No podemos hablar de citas.', 'stance: refusal'],
    ['My mom had chemo.', 'Mi mamá tuvo quimio.', 'stance: self'],
  ])('are the same in both languages: %s / %s', (english, spanish, name) => {
    expect([...namesOf(english)]).toContain(name);
    expect([...namesOf(spanish)]).toContain(name);
  });

  it('know whose "su" and whose unsaid deed is meant by the kind of draft', () => {
    const text = 'Salió ayer con su férula.';
    expect(namesOf(text, 'reply')).toContain('with: you+care');
    expect(namesOf(text, 'reply')).not.toContain('with: pr+care');
    expect(namesOf(text, 'post')).toContain('with: pr+care');
    expect(namesOf(text, 'post')).not.toContain('with: you+care');
  });

  it.each([
    ['Si te sacamos la muela, llama.', 'es: we treated you', false],
    ['Te sacamos la muela ayer.', 'es: we treated you', true],
    ['No podemos decir si viniste.', 'es: you came', false],
    ['El lunes viniste sola.', 'es: you came', true],
    ['El doctor llegó tarde.', 'es: came', false],
    ['Llegó tarde con dos niños.', 'es: came', true],
    ['Le cobramos dos veces.', 'es: we arranged it for you', true],
    ['Ya te toca limpieza.', 'es: your turn', true],
  ])('of forms of Spanish verbs: %s %s %s', (text, name, holds) => {
    expect(namesOf(text).has(name)).toBe(holds);
  });
});

describe('points', () => {
  it('add up the weighed names of a draft', () => {
    const reading = readingOf('Your crown is ready.');
    const all = new Map([...Object.entries(saidPoints), ...Object.entries(formPoints)]);
    const sum = (text: string): number =>
      [...namesOf(text)].reduce((total, name) => total + (all.get(name)?.[0] ?? 0), 0);
    const bare = readingOf('Thank you.');
    expect(readEvidence(reading).points - readEvidence(bare).points).toBe(
      sum('Your crown is ready.') - sum('Thank you.'),
    );
  });

  it.each([
    ['Your crown broke on Monday.', 'Crowns can break.'],
    ['Su corona se rompió el lunes.', 'Las coronas se pueden romper.'],
    ['Usted firmó y canceló su cita.', 'Aquí toda cita se confirma por teléfono.'],
  ])('are more where somebody is told of: %s / %s', (told, general) => {
    expect(readEvidence(readingOf(told)).points).toBeGreaterThan(readEvidence(readingOf(general)).points + 10);
  });

  it('point at the sentence and the words that tell', () => {
    const reading = readingOf('Feliz viernes a todos. Su biopsia salió el lunes. Hay café.');
    const { best } = readEvidence(reading);
    expect(best?.sentence.index).toBe(1);
  });
});
