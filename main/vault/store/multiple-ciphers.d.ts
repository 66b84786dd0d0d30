/** The package ships types but its `exports` hide them; its interface is that of better-sqlite3. */
declare module 'better-sqlite3-multiple-ciphers' {
  import Sqlite from 'better-sqlite3';
  export default Sqlite;
}
