type InboxOptionsProps = { inboxes: { id: string; name: string }[] };

/** The inboxes as the options of a select. */
export function InboxOptions({ inboxes }: InboxOptionsProps) {
  return inboxes.map(({ id, name }) => (
    <option key={id} value={id}>
      {name}
    </option>
  ));
}
