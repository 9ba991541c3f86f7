import pg from "pg";

/**
 * A client that hands over one query at a time. Prisma reads the relations of a row beside each other, in a transaction
 * on one connection; pg keeps them waiting itself, and says that its next version will not.
 */
export class QueuedClient extends pg.Client {
  #last: Promise<unknown> | null = null;

  // The many forms of pg's own `query` are passed on as they come.
  override query = ((...given: Parameters<pg.Client["query"]>) => {
    const ask = () => pg.Client.prototype.query.apply(this, given) as unknown;
    // With a callback it is the pool's, whose clients have nothing else to do; cursors submit themselves.
    const [first] = given;
    const isCursor = typeof Reflect.get(Object(first), "submit") === "function";
    if (isCursor || given.some((value) => typeof value === "function")) return ask();
    const answer = this.#last === null ? Promise.resolve(ask()) : this.#last.then(ask);
    const settled = answer.then(
      () => undefined,
      () => undefined,
    );
    this.#last = settled;
    void settled.then(() => {
      if (this.#last === settled) this.#last = null;
    });
    return answer;
  }) as pg.Client["query"];
}
