import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Brand } from './Brand.tsx';
import { FirstRun } from './FirstRun.tsx';
import type { OptionsProps } from './OptionsView.tsx';

/** The sample that is answered. Invented; in English, which is what the checker reads. */
const review = {
  author: 'Dana W.',
  rating: 2,
  text: 'Waited over an hour past my appointment and the front desk was short with me. My tooth still hurts.',
} as const;

/** One sentence, so that one press makes all of it safe. */
const riskyReply = 'Hi Dana, thank you for coming in on Tuesday for your root canal, we know the wait was long!';
const riskyPost = 'Meet Rosa, 93, our favorite patient! She finished her last chemo with us on March 3.';

interface Props extends OptionsProps {
  readonly isFirstRun: boolean;
  readonly onFirstRunDone: () => void;
}

/** Two boxes to try the checker on; the page's script treats them as it treats those of any site. */
export function PracticeView(props: Props): JSX.Element {
  const { words } = props;
  const reply = useRef<HTMLTextAreaElement>(null);
  const post = useRef<HTMLDivElement>(null);
  const [published, setPublished] = useState<'reply' | 'post' | null>(null);
  const putRiskyReply = (): void => typeInto(reply.current, riskyReply);

  return (
    <main class="page">
      <header class="page-head">
        <Brand />
        <h1>{words(props.isFirstRun ? 'practice.first.title' : 'practice.title')}</h1>
        <p class="quiet">{words(props.isFirstRun ? 'practice.first.intro' : 'practice.intro')}</p>
      </header>
      {props.isFirstRun && <FirstRun {...props} onStepTwo={putRiskyReply} onDone={props.onFirstRunDone} />}
      <section class="panel" aria-labelledby="answer">
        <h2 id="answer">{words('practice.review.title')}</h2>
        <article class="review" lang="en" data-practice-review data-rating={review.rating}>
          <span class="avatar" aria-hidden="true">
            {review.author[0]}
          </span>
          <span class="review-name" data-practice-review-author>
            {review.author}
          </span>
          <span>
            <span class="hidden">{words('practice.review.rating', { rating: review.rating })}</span>
            <span class="stars" aria-hidden="true">
              {'★'.repeat(review.rating)}
              <span class="rest">{'★'.repeat(5 - review.rating)}</span>
            </span>
          </span>
          <p class="review-text" data-practice-review-text>
            {review.text}
          </p>
        </article>
        <form
          class="field"
          onSubmit={(event) => {
            event.preventDefault();
            setPublished('reply');
          }}
        >
          <label for="reply">{words('practice.review.reply')}</label>
          <textarea class="box" id="reply" ref={reply} rows={4} lang="en" data-practice-box="review-reply" />
          <div class="row">
            <button type="submit" class="button primary">
              {words('practice.publish.reply')}
            </button>
            <button type="button" class="button plain" onClick={putRiskyReply}>
              {words('practice.review.example')}
            </button>
          </div>
          <output>{published === 'reply' && words('practice.published')}</output>
        </form>
      </section>
      <section class="panel" aria-labelledby="write">
        <h2 id="write">{words('practice.post.title')}</h2>
        <form
          class="field"
          onSubmit={(event) => {
            event.preventDefault();
            setPublished('post');
          }}
        >
          <span class="label" id="post-label">
            {words('practice.post.label')}
          </span>
          {/* An editable element on purpose: most sites have one. */}
          <div
            class="box"
            ref={post}
            role="textbox" // oxlint-disable-line jsx-a11y/prefer-tag-over-role -- an editable box is what is practised here
            aria-multiline="true"
            aria-labelledby="post-label"
            contentEditable
            tabIndex={0}
            lang="en"
            data-practice-box="post"
          />
          <div class="row">
            <button type="submit" class="button primary">
              {words('practice.publish.post')}
            </button>
            <button type="button" class="button plain" onClick={() => typeInto(post.current, riskyPost)}>
              {words('practice.post.example')}
            </button>
          </div>
          <output>{published === 'post' && words('practice.published')}</output>
        </form>
      </section>
    </main>
  );
}

/** As a person would: all selected, then typed over, so that one undo brings the old text back. */
function typeInto(box: HTMLElement | null, text: string): void {
  if (!box) return;
  box.focus({ preventScroll: true });
  box.scrollIntoView({ block: 'nearest' });
  document.execCommand('selectAll');
  document.execCommand('insertText', false, text);
}
