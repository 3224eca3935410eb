import type { Question, Reply } from '../screen';

/** The question in front, and what its answer sets off. */
export interface Asking {
  readonly question: Question;
  readonly answer: (reply: Reply) => void;
}

/** Questions one after the other, each when those before it are answered. */
export class Questions {
  private readonly show: (asking: Asking | undefined) => void;
  private last: Promise<unknown> = Promise.resolve();

  constructor(show: (asking: Asking | undefined) => void) {
    this.show = show;
  }

  ask(question: Question): Promise<Reply> {
    const reply = this.last.then(
      () =>
        new Promise<Reply>((resolve) => {
          const answer = (given: Reply) => {
            this.show(undefined);
            resolve(given);
          };
          this.show({ question, answer });
        }),
    );
    this.last = reply;
    return reply;
  }
}
