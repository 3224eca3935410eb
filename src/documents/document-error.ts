import type { FileObstacle } from '../domain/import/file-obstacle';

/** A file that cannot be read: refused whole, since half a table would be taken for the whole. */
export class DocumentError extends Error {
  readonly obstacle: FileObstacle;

  constructor(obstacle: FileObstacle) {
    super(`The file cannot be read: ${obstacle}`);
    this.name = 'DocumentError';
    this.obstacle = obstacle;
  }
}
