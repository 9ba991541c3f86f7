import { makeVisitor, type TestVisitor } from "@/tests/support/factories/visitor";
import { makeWorkspace, type TestWorkspace } from "@/tests/support/factories/workspace";

type Thread = { visitor: TestVisitor; conversationId: string };

export type TestTown = {
  acme: TestWorkspace & { ada: Thread; bob: Thread };
  /** Another customer of ours, who must see nothing of the first. */
  globex: TestWorkspace & { eve: Thread; dan: Thread };
};

async function begin(workspace: TestWorkspace, name: string): Promise<Thread> {
  const email = `${name.toLowerCase()}.${crypto.randomUUID().slice(0, 8)}@example.test`;
  const visitor = await makeVisitor(workspace, { email, name, isVerified: true });
  const { conversationId } = await visitor.says(`Hello, this is ${name}.`);
  return { visitor, conversationId };
}

/** Two workspaces, each with two customers in a conversation each. */
export async function makeTown(): Promise<TestTown> {
  const [acme, globex] = await Promise.all([makeWorkspace(), makeWorkspace()]);
  return {
    acme: { ...acme, ada: await begin(acme, "Ada"), bob: await begin(acme, "Bob") },
    globex: { ...globex, eve: await begin(globex, "Eve"), dan: await begin(globex, "Dan") },
  };
}
