import pg from 'pg';

/**
 * Every row of every table of a database, the job queue's included, as text: what somebody who steals the server can read. Bytes are
 * written as hex. Tables are in order of name, each under a line `schema.table`.
 */
export async function dumpDatabase(connection: string): Promise<string> {
  const client = new pg.Client({ connectionString: connection });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ schema: string; name: string }>(
      `select table_schema as schema, table_name as name from information_schema.tables
       where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema') order by 1, 2`,
    );
    const parts: string[] = [];
    for (const { schema, name } of tables) {
      const table = `${client.escapeIdentifier(schema)}.${client.escapeIdentifier(name)}`;
      // PostgreSQL's own JSON writes bytea as \x and hex.
      const { rows } = await client.query<{ row: string }>(`select row_to_json(t)::text as row from ${table} t`);
      parts.push(`## ${schema}.${name} (${rows.length})`, ...rows.map(({ row }) => row), '');
    }
    return parts.join('\n');
  } finally {
    await client.end();
  }
}
