"use client";

import { Card, CardHeader } from "@/components/ui/card";
import { Field } from "@/components/ui/form/field";
import { Input } from "@/components/ui/form/input";

type ToolHostsProps = {
  hosts: string[];
  error: string | null;
  onChange: (hosts: string[]) => void;
};

/** The only hosts that tools may ask. */
export function ToolHosts({ hosts, error, onChange }: ToolHostsProps) {
  return (
    <Card>
      <CardHeader
        title="Hosts that tools may ask"
        description="Tools look things up for customers who have proved who they are. They ask these hosts and no others, never within a private network."
      />
      <Field label="Hosts" hint="With commas between, such as api.example.com." error={error}>
        <Input
          defaultValue={hosts.join(", ")}
          autoComplete="off"
          spellCheck={false}
          onChange={({ target }) => onChange(target.value.split(/[\s,]+/).filter(Boolean))}
        />
      </Field>
    </Card>
  );
}
