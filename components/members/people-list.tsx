import { PersonRow } from "@/components/members/person-row";
import type { PersonView } from "@/lib/schemas/member";

type PeopleListProps = { people: PersonView[]; ownUserId: string };

/** Who works here. */
export function PeopleList({ people, ownUserId }: PeopleListProps) {
  return (
    <ul aria-label="People" className="divide-y">
      {people.map((person) => (
        <PersonRow key={person.userId} person={person} isOwn={person.userId === ownUserId} />
      ))}
    </ul>
  );
}
