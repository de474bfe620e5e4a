package io.crmrules.policy;

import java.math.BigDecimal;

/**
 * From when on a fault that many owners share is perhaps one of the process.
 *
 * @param share of the judged owners who have it, above 0 and up to 1
 * @param ownerShare of an owner's judged deals that show it, above 0 and up to 1, from which on the owner has it
 * @param minJudged how many judged deals an owner must have to be counted, at least 1
 */
public record SystemicTerms(BigDecimal share, BigDecimal ownerShare, int minJudged) {}
