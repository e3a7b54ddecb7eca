package nl.draagvlak.workshop;

/// Why somebody does not support the programme, or not yet.
public enum Cause {
    TECHNIQUE_UNKNOWN,
    TECHNIQUE_NOT_UNDERSTOOD,
    NOT_TRUSTED,
    INPUT_DATA_NOT_UNDERSTOOD,
    CHANGE_UNWELCOME,
    OTHER
}
