#!/usr/bin/env bash
# One database and one role per service; run once, when the volume is empty.
set -euo pipefail

create() {
  psql --username "$POSTGRES_USER" --set ON_ERROR_STOP=1 --set name="$1" --set password="$2" <<'SQL'
CREATE ROLE :"name" LOGIN PASSWORD :'password';
CREATE DATABASE :"name" OWNER :"name";
REVOKE CONNECT ON DATABASE :"name" FROM PUBLIC;
SQL
}

create group_service "$GROUP_DATABASE_PASSWORD"
create personnel_service "$PERSONNEL_DATABASE_PASSWORD"
create enrollment_service "$ENROLLMENT_DATABASE_PASSWORD"
create assessment_service "$ASSESSMENT_DATABASE_PASSWORD"
