import type { Span, Stage } from '../checker/finding.ts';
import type { Editor } from '../editors/editor.ts';
import type { Runtime } from './connection.ts';

/** What a session needs of the frame that its box stands in. */
export interface SessionHost {
  readonly runtime: Runtime;
  /** Paints these spans of this editor, and no others. */
  paint(editor: Editor, spans: readonly Span[]): void;
  /** True once the frame has the marks' style. */
  isStyled(): boolean;
  setStyled(): void;
  onGone(): void;
  /** The strictest stage of any rule as it was last known, for a box that has heard of no settings. */
  strictest(): Stage;
  /** False where no press in the page can answer a hold. */
  readonly decidesHere: boolean;
}
