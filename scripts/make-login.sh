#!/bin/sh
# The login of the application's pool: no rights of its own, it may only become the role that row security binds. Run by
# the postgres image of docker-compose.yml when it makes its database; docs/guides/operating.md says the same in SQL.
set -eu
: "${LOGIN_PASSWORD:?Set LOGIN_PASSWORD: the password of the login chorus_login}"
psql -v ON_ERROR_STOP=1 -v password="$LOGIN_PASSWORD" -U "$POSTGRES_USER" -d "$POSTGRES_DB" <<'SQL'
CREATE ROLE chorus_app NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE;
CREATE ROLE chorus_system NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE;
CREATE ROLE chorus_login LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE PASSWORD :'password';
GRANT chorus_system TO chorus_app WITH INHERIT FALSE, SET TRUE;
GRANT chorus_app TO chorus_login WITH INHERIT FALSE, SET TRUE;
ALTER ROLE chorus_login SET role = chorus_app;
SQL
