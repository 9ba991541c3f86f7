import { PersonRow } from "@/components/members/person-row";
import { Table, TableHead } from "@/components/ui/table";
import type { PersonView } from "@/lib/schemas/member";

type PeopleTableProps = { people: PersonView[]; ownUserId: string };

/** Who works here. */
export function PeopleTable({ people, ownUserId }: PeopleTableProps) {
  return (
    <Table>
      <thead>
        <tr>
          <TableHead>Name</TableHead>
          <TableHead>Role</TableHead>
          <TableHead>Availability</TableHead>
          <TableHead>Last seen</TableHead>
          <TableHead>
            <span className="sr-only">Actions</span>
          </TableHead>
        </tr>
      </thead>
      <tbody className="[&>tr:last-child>td]:border-b-0">
        {people.map((person) => (
          <PersonRow key={person.userId} person={person} isOwn={person.userId === ownUserId} />
        ))}
      </tbody>
    </Table>
  );
}
