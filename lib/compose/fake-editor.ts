import type { Span, Stage } from '../checker/finding.ts';
import type { ReplaceOutcome } from '../editors/editor.ts';
import type { ShownFinding } from '../messages.ts';

/** A box for tests of what is around it: a text, and whether it takes a replacement. */
export class FakeEditor {
  text = '';
  takes = true;
  listener: () => void = () => undefined;
  readonly kind = 'fake';
  readonly element: HTMLElement;
  read = (): string => this.text;
  ranges = (): null => null;
  rects = (): DOMRect[] => [];
  selection = (): null => null;
  select = (): void => undefined;
  onChange = (listener: () => void): void => {
    this.listener = listener;
  };

  constructor(element = {} as HTMLElement) {
    this.element = element;
  }

  async replace(span: Span, text: string, expected: string): Promise<ReplaceOutcome> {
    if (this.text !== expected) return 'changed-meanwhile';
    if (!this.takes) return 'refused';
    this.text = this.text.slice(0, span.start) + text + this.text.slice(span.end);
    return 'replaced';
  }

  /** One key at a time, as a person types. */
  type(text: string): void {
    for (const char of text) {
      this.text += char;
      this.listener();
    }
  }
}

/** Finds the word "visit" wherever it stands. */
export function findVisit(text: string, ended: boolean, firm: boolean, stage: Stage = 'coach'): ShownFinding[] {
  const start = text.indexOf('visit');
  if (start < 0) return [];
  return [
    {
      rule: 'visit',
      category: 'patient-confirmation',
      severity: 'error',
      stage,
      title: 'Tells of a visit',
      why: '',
      advice: '',
      basis: '',
      link: null,
      firm,
      mayBeOwn: true,
      start,
      end: start + 5,
      sentence: { start: 0, end: text.length, ended },
      rewrites: [{ start, end: start + 5, text: 'note', scope: 'words' }],
    },
  ];
}
