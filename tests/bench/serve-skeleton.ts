/**
 * What the benchmarks are measured against: a Socket.IO server that stores a message in one transaction (UPDATE of a
 * counter, INSERT), acknowledges it and passes it on to a room. No rules, no checks, nothing else.
 */
import { createServer } from "node:http";
import pg from "pg";
import { Server } from "socket.io";

const pool = new pg.Pool({ connectionString: process.argv[2], max: 10 });
const http = createServer();
const io = new Server(http, { serveClient: false });

type Sent = { conversation: number; text: string };

async function store({ conversation, text }: Sent): Promise<number> {
  const client = await pool.connect();
  try {
    await client.query("BEGIN");
    const { rows } = await client.query<{ n: number }>(
      "UPDATE bench_counter SET n = n + 1 WHERE id = $1 RETURNING n",
      [conversation],
    );
    const seq = rows[0]?.n ?? 0;
    await client.query("INSERT INTO bench_message (conversation, seq, text) VALUES ($1, $2, $3)", [
      conversation,
      seq,
      text,
    ]);
    await client.query("COMMIT");
    return seq;
  } finally {
    client.release();
  }
}

io.on("connection", (socket) => {
  const { room } = socket.handshake.auth;
  if (typeof room === "string") socket.join(room);
  socket.on("send", (sent: Sent, reply: (seq: number) => void) => {
    void store(sent).then((seq) => {
      reply(seq);
      io.to(`room ${sent.conversation}`).emit("created", { seq, text: sent.text });
    });
  });
});

http.listen(0, "127.0.0.1", () => {
  const address = http.address();
  process.send?.({ port: typeof address === "object" ? address?.port : 0 });
});
