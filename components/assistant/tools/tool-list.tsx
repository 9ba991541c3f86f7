"use client";

import { ToolDialog } from "@/components/assistant/tools/tool-dialog";
import { TrialDialog } from "@/components/assistant/tools/trial-dialog";
import { DeleteDialog } from "@/components/settings/delete-dialog";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card, CardHeader } from "@/components/ui/card";
import type { ToolView } from "@/lib/schemas/assistant/tool";
import { deleteToolAction } from "@/server/assistant/actions/save-tool";

type ToolListProps = { assistantId: string; tools: ToolView[]; hasModel: boolean };

/** What the assistant may look up outside: each can be tried before a customer's words reach it. */
export function ToolList({ assistantId, tools, hasModel }: ToolListProps) {
  return (
    <Card>
      <CardHeader
        title="Tools"
        description={
          hasModel
            ? "Addresses it may ask about a customer who has proved who he is, such as his order's state. Only his own words in the chat make it ask."
            : "Tools need a model. Set AI_BASE_URL, AI_API_KEY and AI_MODEL on the server."
        }
        action={<ToolDialog assistantId={assistantId} />}
      />
      {tools.length === 0 ? (
        <p className="text-sm text-soft">None yet. It answers from your knowledge alone.</p>
      ) : (
        <ul aria-label="Tools" className="flex flex-col divide-y">
          {tools.map((tool) => (
            <li key={tool.id} className="flex flex-wrap items-center gap-2 py-3 text-sm">
              <div className="flex min-w-48 flex-1 flex-col gap-1">
                <p className="flex flex-wrap items-center gap-2 font-medium">
                  <code>{tool.name}</code>
                  <StateBadge tool={tool} />
                </p>
                <p dir="auto" className="text-start text-soft [overflow-wrap:anywhere]">
                  {tool.description}
                </p>
                <p dir="ltr" className="text-xs text-faint [overflow-wrap:anywhere]">
                  {tool.method} {tool.url}
                </p>
              </div>
              <TrialDialog tool={tool} />
              <ToolDialog assistantId={assistantId} tool={tool} />
              <DeleteDialog
                title={`Delete ${tool.name}?`}
                description="Its headers are deleted with it. The assistant asks it no more."
                onDelete={() => deleteToolAction({ toolId: tool.id })}
              >
                <Button variant="ghost" size="sm">
                  Delete
                </Button>
              </DeleteDialog>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function StateBadge({ tool }: { tool: ToolView }) {
  if (!tool.isAllowed) return <Badge tone="failed">Host not allowed</Badge>;
  return tool.isEnabled ? <Badge tone="assistant">On</Badge> : <Badge tone="neutral">Off</Badge>;
}
