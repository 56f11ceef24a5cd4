#include <stdexcept>

extern "C" int parse(int kind)
{
	try {
		if (kind < 0)
			throw std::runtime_error("negative");
		return kind;
	} catch (const std::exception &) {
		return -1;
	}
}
