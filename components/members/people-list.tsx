"use client";

import { PersonRow } from "@/components/members/person-row";
import { useWords } from "@/components/words/words-provider";
import type { PersonView } from "@/lib/schemas/member";

type PeopleListProps = { people: PersonView[]; ownUserId: string };

/** Who works here. */
export function PeopleList({ people, ownUserId }: PeopleListProps) {
  const t = useWords();
  return (
    <ul aria-label={t("People")} className="divide-y">
      {people.map((person) => (
        <PersonRow key={person.userId} person={person} isOwn={person.userId === ownUserId} />
      ))}
    </ul>
  );
}
