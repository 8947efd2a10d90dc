/** @jsxImportSource react */
import { LexicalComposer } from '@lexical/react/LexicalComposer';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { EditorRefPlugin } from '@lexical/react/LexicalEditorRefPlugin';
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary';
import { HistoryPlugin } from '@lexical/react/LexicalHistoryPlugin';
import type { PlainTextPlugin } from '@lexical/react/LexicalPlainTextPlugin';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $isElementNode,
  COMMAND_PRIORITY_CRITICAL,
  KEY_ENTER_COMMAND,
} from 'lexical';
import type { LexicalEditor, LexicalNode } from 'lexical';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { rendered, setAttributes, submits } from './handle.ts';
import type { EditorHandle, MountOptions } from './handle.ts';

/** How a line of text becomes nodes. */
export type Lines = 'one-paragraph' | 'paragraphs';

function $nodes(text: string, lines: Lines): LexicalNode[] {
  if (lines === 'paragraphs') {
    return text.split('\n').map((line) => $createParagraphNode().append(...(line ? [$createTextNode(line)] : [])));
  }
  const inline = text
    .split('\n')
    .flatMap((line, index) => [...(index ? [$createLineBreakNode()] : []), ...(line ? [$createTextNode(line)] : [])]);
  return [$createParagraphNode().append(...inline)];
}

/** What both kinds of Lexical box share. */
export function mountLexical(
  container: HTMLElement,
  options: MountOptions,
  Plugin: typeof PlainTextPlugin,
  lines: Lines,
): EditorHandle {
  let editor: LexicalEditor | null = null;
  const initialConfig = {
    namespace: 'test',
    onError: (error: Error) => {
      throw error;
    },
    editorState: () => {
      $getRoot().append(...$nodes(options.text ?? '', lines));
    },
  };
  flushSync(() =>
    createRoot(container).render(
      <LexicalComposer initialConfig={initialConfig}>
        <EditorRefPlugin
          editorRef={(ref) => {
            editor = ref;
          }}
        />
        <Plugin
          contentEditable={
            <ContentEditable aria-placeholder="Write…" placeholder={<p className="placeholder">Write…</p>} />
          }
          ErrorBoundary={LexicalErrorBoundary}
        />
        <HistoryPlugin />
      </LexicalComposer>,
    ),
  );
  const root = rendered(container, '[data-lexical-editor]');
  setAttributes(root, options);
  // The ref is set while React commits, before flushSync returns.
  const mounted = editor as LexicalEditor | null;
  if (!mounted) throw new Error('Lexical did not mount');
  mounted.registerCommand(
    KEY_ENTER_COMMAND,
    (event) => {
      if (!event || !submits(event, options)) return false;
      event.preventDefault();
      return true;
    },
    COMMAND_PRIORITY_CRITICAL,
  );
  return {
    root,
    model: () =>
      mounted.read(() =>
        $getRoot()
          .getChildren()
          .map((node) => ($isElementNode(node) ? node.getTextContent() : ''))
          .join('\n'),
      ),
    setText: (text) =>
      mounted.update(
        () => {
          $getRoot()
            .clear()
            .append(...$nodes(text, lines))
            .selectEnd();
        },
        { discrete: true },
      ),
  };
}
