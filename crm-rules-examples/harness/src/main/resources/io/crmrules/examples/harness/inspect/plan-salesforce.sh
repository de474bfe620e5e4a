#!/bin/sh
# Saves what crm-rules reads of Salesforce, a CSV of each object, into the folder in which it runs. Needs Salesforce's own
# command line; "sf org login web" first. Fields of your own go into OWN, in an org with several currencies CurrencyIsoCode
# too.
# ORG=you@company.com OWN=Loss_Reason__c,Quote_Sent_Date__c sh plan.sh
set -eu

# All rows of OBJECT with these fields as OBJECT.csv.
table() {
  sf data export bulk --target-org "$ORG" --query "SELECT $2 FROM $1" --output-file "$1.csv" --result-format csv --wait 60
}

# The same of the few objects that cannot be exported in bulk.
short() {
  sf data query --target-org "$ORG" --query "SELECT $2 FROM $1" --result-format csv > "$1.csv"
}

short OpportunityStage "ApiName,MasterLabel,IsActive,IsClosed,IsWon,SortOrder"
table User "Id,Username,FirstName,LastName,IsActive,UserType,UserRoleId,ManagerId"
table Opportunity "Id,IsDeleted,AccountId,Name,Description,StageName,Amount,CloseDate,NextStep,LeadSource,IsClosed,IsWon,\
HasOpenActivity,OwnerId,CreatedDate,CreatedById,LastModifiedDate${OWN:+,$OWN}"
table OpportunityHistory "Id,IsDeleted,OpportunityId,StageName,CreatedDate,CreatedById"
table OpportunityFieldHistory "Id,IsDeleted,OpportunityId,Field,OldValue,NewValue,CreatedDate,CreatedById"
table OpportunityContactRole "Id,IsDeleted,OpportunityId,ContactId,IsPrimary"
table Account "Id,IsDeleted,Name,Phone,BillingCity,ShippingCity,CreatedDate"
table Contact "Id,IsDeleted,AccountId,FirstName,LastName,Title,Phone,MobilePhone,HomePhone,Email,MailingCity,OtherCity,\
Birthdate,CreatedDate"
table Lead "Id,IsDeleted,FirstName,LastName,Company,Title,Phone,MobilePhone,Email,City,Description,LeadSource,Status,OwnerId,\
IsConverted,CreatedDate,CreatedById"
table LeadHistory "Id,IsDeleted,LeadId,Field,OldValue,NewValue,CreatedDate,CreatedById"
table Task "Id,IsDeleted,WhoId,WhatId,AccountId,Subject,Description,ActivityDate,Status,IsClosed,CompletedDateTime,OwnerId,\
TaskSubtype,CallType,CallDurationInSeconds,IsRecurrence,CreatedDate,CreatedById"
table Event "Id,IsDeleted,WhoId,WhatId,AccountId,Subject,Description,StartDateTime,EndDateTime,IsAllDayEvent,IsRecurrence,\
OwnerId,CreatedDate,CreatedById,LastModifiedDate"
table EmailMessage "Id,IsDeleted,RelatedToId,Incoming,Status,MessageDate,CreatedById"
table Note "Id,IsDeleted,ParentId,Title,Body,CreatedDate,CreatedById"
table FeedItem "Id,IsDeleted,ParentId,Type,Body,CreatedDate,CreatedById"
