package notify

import "log/slog"

func logIfPanicking(logger *slog.Logger, e event) {
	if cause := recover(); cause != nil {
		logger.Error("webhook", "order", e.Order, "cause", cause)
	}
}
