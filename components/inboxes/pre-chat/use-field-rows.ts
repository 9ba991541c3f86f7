"use client";

import { useState } from "react";
import type { RowDrag } from "@/components/inboxes/pre-chat/pre-chat-field-row";
import type { PreChatField } from "@/lib/schemas/inbox-settings";

/** Gives the rows ids of their own, so that cursor and open editor travel with a row that is moved. */
export function useFieldRows(fields: PreChatField[], onChange: (fields: PreChatField[]) => void) {
  const [ids, setIds] = useState(() => fields.map((field) => field.key));
  const [expandedId, setExpandedId] = useState<string | null>(null);
  const [drag, setDrag] = useState<{ from: number; over: number } | null>(null);
  // Discarding may bring back removed fields, which have no id yet.
  const rowIds = fields.map((_, index) => ids[index] ?? `row-${index}`);

  const put = (nextFields: PreChatField[], nextIds: string[]) => {
    setIds(nextIds);
    onChange(nextFields);
  };
  const move = (from: number, to: number) => put(moved(fields, from, to), moved(rowIds, from, to));
  const dragOf = (index: number): RowDrag => ({
    isTarget: drag !== null && drag.over === index && drag.from !== index,
    onStart: () => setDrag({ from: index, over: index }),
    onOver: () => setDrag((current) => current && { ...current, over: index }),
    onEnd: () => {
      if (drag && drag.from !== drag.over) move(drag.from, drag.over);
      setDrag(null);
    },
  });
  return {
    ids: rowIds,
    expandedId,
    dragOf,
    move,
    toggle: (index: number) =>
      setExpandedId((current) => (current === rowIds[index] ? null : (rowIds[index] ?? null))),
    add: (field: PreChatField) => {
      const id = crypto.randomUUID();
      put([...fields, field], [...rowIds, id]);
      setExpandedId(id);
    },
    replace: (index: number, field: PreChatField) => put(fields.with(index, field), rowIds),
    remove: (index: number) => put(fields.toSpliced(index, 1), rowIds.toSpliced(index, 1)),
  };
}

function moved<T>(list: T[], from: number, to: number): T[] {
  const item = list[from];
  if (item === undefined || to < 0 || to >= list.length) return list;
  return list.toSpliced(from, 1).toSpliced(to, 0, item);
}
