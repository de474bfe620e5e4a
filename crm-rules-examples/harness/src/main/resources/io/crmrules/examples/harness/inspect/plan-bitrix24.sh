#!/bin/sh
# Saves what crm-rules reads of Bitrix24, page by page, into the folder in which it runs.
# HOOK=https://PORTAL.bitrix24.ru/rest/USER/SECRET sh plan.sh
set -eu

# All pages of METHOD as METHOD_1.json, METHOD_2.json, ...; further parameters as they are.
pages() {
  method=$1
  shift
  file=${NAME:-$method}
  start=0
  n=1
  while [ -n "$start" ]; do
    curl -sSf -o "${file}_$n.json" "$HOOK/$method.json" -d "start=$start" "$@"
    start=$(sed -n 's/.*"next":\([0-9][0-9]*\).*/\1/p' "${file}_$n.json")
    n=$((n + 1))
    sleep 0.5                                  # not more than two requests a second
  done
}

pages crm.category.list -d entityTypeId=2
pages crm.status.list
pages crm.deal.fields
pages department.get
pages user.get
pages crm.deal.list -d 'select[]=*' -d 'select[]=UF_*'
pages crm.lead.list -d 'select[]=*' -d 'select[]=UF_*'
pages crm.contact.list -d 'select[]=*' -d 'select[]=PHONE' -d 'select[]=EMAIL' -d 'select[]=IM'
pages crm.company.list -d 'select[]=*' -d 'select[]=PHONE' -d 'select[]=EMAIL'
pages crm.activity.list -d 'select[]=*' -d 'select[]=COMMUNICATIONS'
pages tasks.task.list -d 'select[]=*' -d 'select[]=UF_CRM_TASK'
pages crm.stagehistory.list -d entityTypeId=2
(NAME=crm.stagehistory.list-lead; pages crm.stagehistory.list -d entityTypeId=1)
(NAME=crm.item.list-31; pages crm.item.list -d entityTypeId=31)  # smart invoices; older portals: crm.invoice.list
pages crm.quote.list -d 'select[]=*'
pages voximplant.statistic.get
pages calendar.settings.get
pages timeman.settings

# Comments are asked for deal by deal.
for id in $(grep -ho '"ID":"[0-9]*","TITLE"' crm.deal.list_*.json | grep -o '[0-9][0-9]*'); do
  NAME="crm.timeline.comment.list-$id" pages crm.timeline.comment.list \
    -d "filter[ENTITY_ID]=$id" -d 'filter[ENTITY_TYPE]=deal'
done
