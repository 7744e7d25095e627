package io.jituan.assessment.fact;

/// What a fact says of a posting obligation.
public enum FactName {
    OBLIGATION_OPENED,
    OBLIGATION_MET,
    OBLIGATION_REOPENED,
    OBLIGATION_CLOSED,
    OBLIGATION_PROLONGED,
    OBLIGATION_WITHDRAWN
}
