import { useEffect, useRef } from 'preact/hooks';
import type { ButtonName, Question, Reply } from '../../screen';
import { closeByEscape } from './close-by-escape';
import { words } from '../words';

/** An alert or a prompt of the script, with the buttons it asked for; Escape is the cross in the corner. */
export function QuestionDialog({ question, answer }: { question: Question; answer: (reply: Reply) => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const line = useRef<HTMLInputElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const isAnswered = useRef(false);
  const give = (button: ButtonName) => {
    if (isAnswered.current) return;
    isAnswered.current = true;
    dialog.current?.close();
    answer(question.hasLine ? { button, text: line.current?.value ?? '' } : button);
  };
  return (
    <dialog
      ref={dialog}
      class="question"
      aria-labelledby="question-title"
      aria-describedby="question-text"
      onClose={() => {
        give('CLOSE');
      }}
      onKeyDown={closeByEscape}
    >
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          give(question.buttons[0] ?? 'OK');
        }}
      >
        <h2 id="question-title">{question.title || words.appName}</h2>
        <p id="question-text">{question.message}</p>
        {question.hasLine && <input ref={line} aria-labelledby="question-text" />}
        <div class="buttons">
          {question.buttons.map((button, index) => (
            <button
              key={button}
              type={index === 0 ? 'submit' : 'button'}
              class={index === 0 ? 'primary' : ''}
              onClick={(event) => {
                event.preventDefault();
                give(button);
              }}
            >
              {words.buttons[button]}
            </button>
          ))}
        </div>
      </form>
    </dialog>
  );
}
