import { joinSql, type Sql, sql } from "@/server/db/sql";

type AttributeCondition = {
  key: string;
  is: "equals" | "differs" | "contains" | "present" | "absent";
  value: string;
};

/** A text that is looked for within others, as a LIKE pattern. */
export const containing = (value: string): string => `%${value.replaceAll(/[\\%_]/g, "\\$&")}%`;

/** A condition on a column of attributes. A value that was given as a number or a truth counts as it is written. */
export function attributeSql(column: Sql, { key, is, value }: AttributeCondition): Sql {
  switch (is) {
    case "equals": {
      // Containment is what the index knows; typed values of the same writing are few.
      const each = typedValues(value).map(
        (typed) => sql`${column} @> ${JSON.stringify({ [key]: typed })}::jsonb`,
      );
      return sql`(${joinSql(each, " OR ")})`;
    }
    case "differs":
      return sql`NOT COALESCE(${column} ->> ${key} = ${value}, FALSE)`;
    case "contains":
      return sql`${column} ->> ${key} ILIKE ${containing(value)}`;
    case "present":
      return sql`${column} ->> ${key} IS NOT NULL`;
    case "absent":
      return sql`${column} ->> ${key} IS NULL`;
  }
}

function typedValues(value: string): unknown[] {
  const number = value.trim() === "" ? Number.NaN : Number(value);
  return [
    value,
    ...(Number.isFinite(number) ? [number] : []),
    ...(value === "true" || value === "false" ? [value === "true"] : []),
  ];
}
