#!/bin/sh
# Saves what crm-rules reads of HubSpot, page by page, into the folder in which it runs.
# TOKEN=... sh plan.sh          (a private app's, with read access to the CRM objects, their schemas and owners)
set -eu
BASE=${BASE:-https://api.hubapi.com}

# All pages of PATH as FILE_1.json, FILE_2.json, ...; further parameters as they are.
pages() {
  file=$1
  path=$2
  shift 2
  after=
  n=1
  while :; do
    curl -sSf -G -H "Authorization: Bearer $TOKEN" -o "${file}_$n.json" "$BASE/crm/v3/$path" "$@" \
      ${after:+-d "after=$after"}
    # The cursor of the list stands behind its records; lists within them have their own.
    after=$(tr -d '\n ' < "${file}_$n.json" | sed -n 's/.*\],*"paging":{"next":{"after":"\([^"]*\)"[^]]*$/\1/p')
    [ -n "$after" ] || break
    n=$((n + 1))
    sleep 0.2                                  # not more than a hundred requests in ten seconds
  done
}

# Objects of a kind with these properties and associations.
objects() {
  pages "$1" "objects/$1" -d limit=100 -d "properties=$2" -d "associations=$3"
}

pages pipelines pipelines/deals
pages owners owners -d limit=500 -d archived=false
pages owners-archived owners -d limit=500 -d archived=true

# With histories a page has fifty records at most.
pages deals objects/deals -d limit=50 -d associations=contacts,companies \
  -d properties=dealname,pipeline,dealstage,hubspot_owner_id,amount,deal_currency_code,createdate,description,closed_lost_reason,closedate,hs_created_by_user_id \
  -d propertiesWithHistory=dealstage,hubspot_owner_id,amount
objects contacts firstname,lastname,phone,mobilephone,email,jobtitle,city,createdate companies
objects companies name,phone,city,createdate contacts
on=deals,contacts,companies
objects tasks hs_task_type,hs_task_subject,hs_task_body,hs_task_status,hs_timestamp,hs_task_completion_date,hs_createdate,hs_created_by_user_id,hubspot_owner_id $on
objects notes hs_note_body,hs_timestamp,hubspot_owner_id $on
objects calls hs_call_body,hs_call_direction,hs_call_duration,hs_call_disposition,hs_call_status,hs_call_recording_url,hs_timestamp,hubspot_owner_id $on
objects meetings hs_meeting_outcome,hs_meeting_start_time,hs_internal_meeting_notes,hs_timestamp,hubspot_owner_id $on
objects emails hs_email_direction,hs_timestamp,hubspot_owner_id $on
objects communications hs_communication_channel_type,hs_timestamp,hubspot_owner_id $on
