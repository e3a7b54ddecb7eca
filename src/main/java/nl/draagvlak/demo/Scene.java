package nl.draagvlak.demo;

import java.util.List;

/// What happens from one minute of the workshop on, until the next scene begins.
record Scene(int minute, List<Line> lines) {}
