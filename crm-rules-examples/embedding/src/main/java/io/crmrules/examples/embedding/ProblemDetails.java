package io.crmrules.examples.embedding;

import io.crmrules.model.UnreadableSnapshotException;
import io.crmrules.report.RuleFailedException;
import io.crmrules.report.RuleFailure;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** What went wrong, as RFC 7807 has it. Messages quote what people typed: they go to the client, never into the log. */
@RestControllerAdvice
class ProblemDetails extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemDetails.class);

    private final CheckCounters counters;

    ProblemDetails(CheckCounters counters) {
        this.counters = counters;
    }

    @ExceptionHandler({UnreadableSnapshotException.class, UnusableRequestException.class})
    ProblemDetail unusable(Exception e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, e.getMessage());
    }

    /** A gate of which nobody knows whether it is open must not look open. */
    @ExceptionHandler
    ProblemDetail unjudged(RuleFailedException e) {
        counters.count(e.failures());
        String rules = e.failures().stream()
                .map(RuleFailure::criterion)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        LOG.error("Rules failed on a deal: {}", rules);
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "Rules could not judge the deal: " + rules + ". Maybe have their author look at their worked cases.");
    }

    @ExceptionHandler
    ProblemDetail unforeseen(Exception e) {
        LOG.error("{} at {}", e.getClass().getName(), Arrays.toString(e.getStackTrace()));
        return ProblemDetail.forStatus(HttpStatus.INTERNAL_SERVER_ERROR);
    }
}
